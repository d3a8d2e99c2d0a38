import './retry/create';
import './retry/cut-reply';
import './retry/login';
import './retry/refused';
import './retry/repeatable';
import './retry/unknown';
