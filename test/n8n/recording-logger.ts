import './environment';
import { inspect } from 'node:util';
import { Logger } from '@n8n/backend-common';
import { GlobalConfig, InstanceSettingsConfig } from '@n8n/config';
import { Container } from '@n8n/di';
import { LoggerProxy } from 'n8n-workflow';

/** Everything that is logged while a recording runs, metadata and nested errors written out in full. */
const recordings = new Set<string[]>();

function record(level: string, message: string, metadata?: object): void {
	const details = metadata === undefined ? '' : ` ${inspect(metadata, { depth: 12, breakLength: Infinity })}`;
	for (const lines of recordings) lines.push(`${level}: ${message}${details}`);
}

/** n8n's logger, which nodes reach as `this.logger` and the engine as `LoggerProxy`, kept off the console. */
class RecordingLogger extends Logger {
	override error = (message: string, metadata?: object) => record('error', message, metadata);
	override warn = (message: string, metadata?: object) => record('warn', message, metadata);
	override info = (message: string, metadata?: object) => record('info', message, metadata);
	override debug = (message: string, metadata?: object) => record('debug', message, metadata);
	override scoped = () => this;
}

const logger = new RecordingLogger(Container.get(GlobalConfig), Container.get(InstanceSettingsConfig), {
	isRoot: false,
});
Container.set(Logger, logger);
LoggerProxy.init(logger);

/**
 * n8n has one logger a process: of two runs at the same time, each records the lines of both.
 */
export async function recordingLogs<T>(work: () => Promise<T>): Promise<{ result: T; logged: string[] }> {
	const logged: string[] = [];
	recordings.add(logged);
	try {
		return { result: await work(), logged };
	} finally {
		recordings.delete(logged);
	}
}
