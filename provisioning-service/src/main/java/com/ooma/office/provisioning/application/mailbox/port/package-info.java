@NullMarked
package com.ooma.office.provisioning.application.mailbox.port;

import org.jspecify.annotations.NullMarked;
