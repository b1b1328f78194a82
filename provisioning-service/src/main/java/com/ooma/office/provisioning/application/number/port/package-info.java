@NullMarked
package com.ooma.office.provisioning.application.number.port;

import org.jspecify.annotations.NullMarked;
