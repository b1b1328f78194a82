/// What a member company sets in the Office Manager: its groups, conference rooms and users, and
/// whether calls find their way through all of it.
@NullMarked
package com.ooma.office.provisioning.domain.settings;

import org.jspecify.annotations.NullMarked;
