@NullMarked
package com.ooma.office.provisioning.adapter.out.persistence.number;

import org.jspecify.annotations.NullMarked;
