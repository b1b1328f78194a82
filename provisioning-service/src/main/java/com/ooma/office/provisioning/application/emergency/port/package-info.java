@NullMarked
package com.ooma.office.provisioning.application.emergency.port;

import org.jspecify.annotations.NullMarked;
