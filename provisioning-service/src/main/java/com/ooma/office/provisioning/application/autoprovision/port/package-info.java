@NullMarked
package com.ooma.office.provisioning.application.autoprovision.port;

import org.jspecify.annotations.NullMarked;
