import '../faults/cases';
import './hostile-echoes';
import './hostile-operations';
