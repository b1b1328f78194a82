/// Where emergency services are sent when somebody at a site calls them.
package com.ooma.office.provisioning.domain.emergency;
