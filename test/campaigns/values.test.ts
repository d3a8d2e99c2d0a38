import './huge-values';
import './random-parameters';
import './wrong-types';
