@NullMarked
package com.ooma.office.provisioning.application.media.port;

import org.jspecify.annotations.NullMarked;
