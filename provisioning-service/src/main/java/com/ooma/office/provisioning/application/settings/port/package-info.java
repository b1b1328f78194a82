@NullMarked
package com.ooma.office.provisioning.application.settings.port;

import org.jspecify.annotations.NullMarked;
