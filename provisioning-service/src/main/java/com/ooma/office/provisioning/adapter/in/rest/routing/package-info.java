@NullMarked
package com.ooma.office.provisioning.adapter.in.rest.routing;

import org.jspecify.annotations.NullMarked;
