import './people/dry-run';
import './people/ensure';
import './people/upsert-run';
import './people/upsert';
