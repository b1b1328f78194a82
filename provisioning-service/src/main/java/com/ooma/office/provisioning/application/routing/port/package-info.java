@NullMarked
package com.ooma.office.provisioning.application.routing.port;

import org.jspecify.annotations.NullMarked;
