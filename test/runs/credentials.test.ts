import './credentials/base-url';
import './credentials/care-portals-test';
import './credentials/credential-test';
import './credentials/eka-edited';
import './credentials/eka-login';
import './credentials/header-injection';
import './credentials/headers';
import './credentials/redirects';
