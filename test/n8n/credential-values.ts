import './environment';
import { getAdditionalKeys } from 'n8n-core';
import type {
	ICredentialDataDecryptedObject,
	ICredentialsExpressionResolveValues,
	IExecuteData,
	INodeParameters,
	INodeProperties,
	IWorkflowExecuteAdditionalData,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

/** A field the person left alone has its default; what the type does not declare is dropped. */
export function withDefaults(
	stored: ICredentialDataDecryptedObject,
	properties: INodeProperties[],
): ICredentialDataDecryptedObject {
	const values = stored as INodeParameters;
	const filled = NodeHelpers.getNodeParameters(properties, values, true, false, null, null) ?? {};
	// n8n adds these two fields to a credential type when it registers it, so they survive though undeclared.
	for (const key of ['allowedHttpRequestDomains', 'allowedDomains']) {
		if (filled[key] === undefined && values[key] !== undefined) filled[key] = values[key];
	}
	return filled as ICredentialDataDecryptedObject;
}

/** A credential's field may hold an expression, which is resolved in the place of the node that uses it. */
export function resolveExpressions(
	filled: ICredentialDataDecryptedObject,
	additionalData: IWorkflowExecuteAdditionalData,
	mode: WorkflowExecuteMode,
	{
		workflow,
		runExecutionData,
		runIndex,
		itemIndex,
		node,
		connectionInputData,
	}: ICredentialsExpressionResolveValues,
	executeData?: IExecuteData,
): ICredentialDataDecryptedObject {
	return workflow.expression.getParameterValue(
		filled as INodeParameters,
		runExecutionData,
		runIndex,
		itemIndex,
		node.name,
		connectionInputData,
		mode,
		getAdditionalKeys(additionalData, mode, null, { isCredential: true }),
		executeData,
		false,
		filled,
	) as ICredentialDataDecryptedObject;
}
