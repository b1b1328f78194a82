/// What the service draws from its surroundings: what the operator has set, and chance.
@NullMarked
package com.ooma.office.provisioning.adapter.out.settings;

import org.jspecify.annotations.NullMarked;
