@NullMarked
package com.ooma.office.provisioning.adapter.out.persistence.hold;

import org.jspecify.annotations.NullMarked;
