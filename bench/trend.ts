export interface Point {
	readonly at: number;
	readonly value: number;
}

/** How much a value grew from the first point to the last, along the line that fits all points best. */
export function fittedGrowth(points: readonly Point[]): number {
	const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const [first, last] = [points[0], points.at(-1)];
	if (first === undefined || last === undefined || first.at === last.at) return NaN;
	const at = mean(points.map((point) => point.at));
	const value = mean(points.map((point) => point.value));
	const across = points.reduce((sum, point) => sum + (point.at - at) ** 2, 0);
	const along = points.reduce((sum, point) => sum + (point.at - at) * (point.value - value), 0);
	return (along / across) * (last.at - first.at);
}
