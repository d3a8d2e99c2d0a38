import './harness/editor';
import './harness/run-node';
import './harness/run-workflow';
