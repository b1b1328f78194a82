@NullMarked
package com.ooma.office.provisioning.adapter.out.persistence.mailbox;

import org.jspecify.annotations.NullMarked;
