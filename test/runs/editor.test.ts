import './editor/eka-care-subscription';
import './editor/hipp-health-poll';
import './editor/picker';
