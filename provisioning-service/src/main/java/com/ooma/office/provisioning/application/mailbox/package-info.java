@NullMarked
package com.ooma.office.provisioning.application.mailbox;

import org.jspecify.annotations.NullMarked;
