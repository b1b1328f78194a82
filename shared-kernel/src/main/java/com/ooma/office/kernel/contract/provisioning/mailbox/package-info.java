/// What came into mailboxes, and what was sent from them.
@NullMarked
package com.ooma.office.kernel.contract.provisioning.mailbox;

import org.jspecify.annotations.NullMarked;
