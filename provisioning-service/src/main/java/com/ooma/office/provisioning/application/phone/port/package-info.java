@NullMarked
package com.ooma.office.provisioning.application.phone.port;

import org.jspecify.annotations.NullMarked;
