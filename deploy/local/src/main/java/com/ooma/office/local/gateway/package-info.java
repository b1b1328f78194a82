/// The one address of the local stack: routes to the services by path, and the pages that say what
/// is where.
@NullMarked
package com.ooma.office.local.gateway;

import org.jspecify.annotations.NullMarked;
