@NullMarked
package com.ooma.office.provisioning.application.departure.port;

import org.jspecify.annotations.NullMarked;
