import '../faults/cases';
import './hostile-echoes';
import './hostile-operations';
import './huge-values';
import './many-people';
import './random-parameters';
import './result-output';
import './wrong-types';
