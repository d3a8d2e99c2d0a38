import './refusals/connection';
import './refusals/ids';
import './refusals/invalid-items';
import './refusals/json-keys';
import './refusals/refusals';
import './refusals/secrets';
