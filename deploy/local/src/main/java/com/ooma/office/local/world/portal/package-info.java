/// What the member portal has around it: its tokens, and the mailboxes of its users.
@NullMarked
package com.ooma.office.local.world.portal;

import org.jspecify.annotations.NullMarked;
