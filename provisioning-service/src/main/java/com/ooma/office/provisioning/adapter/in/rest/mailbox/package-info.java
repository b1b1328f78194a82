@NullMarked
package com.ooma.office.provisioning.adapter.in.rest.mailbox;

import org.jspecify.annotations.NullMarked;
