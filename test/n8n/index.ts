export { loadOptions, listSearch, type EditorCall } from './load-options';
export { ourCredentials, ourCredentialFiles, ourNodes, ourNodeFiles } from './our-package';
export { NODE, runNode, START, type NodeRun, type NodeRunResult } from './run-node';
export { runWorkflow, type WorkflowJson, type WorkflowRun, type WorkflowRunResult } from './run-workflow';
export { testCredential } from './test-credential';
