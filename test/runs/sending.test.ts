import './sending/breaker';
import './sending/cancel';
import './sending/pool';
import './sending/stop';
import './privacy/expressions';
import './privacy/static-parameters';
