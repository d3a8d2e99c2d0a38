import './privacy/expressions';
import './privacy/result-output';
import './privacy/static-parameters';
