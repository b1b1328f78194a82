/// Where emergency services are sent when somebody at a site calls them.
@NullMarked
package com.ooma.office.provisioning.domain.emergency;

import org.jspecify.annotations.NullMarked;
