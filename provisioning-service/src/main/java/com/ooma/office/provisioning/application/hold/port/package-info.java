@NullMarked
package com.ooma.office.provisioning.application.hold.port;

import org.jspecify.annotations.NullMarked;
