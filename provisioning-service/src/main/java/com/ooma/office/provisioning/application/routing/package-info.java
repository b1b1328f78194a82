/// Where calls go, for who asks.
@NullMarked
package com.ooma.office.provisioning.application.routing;

import org.jspecify.annotations.NullMarked;
