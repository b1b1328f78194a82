@NullMarked
package com.ooma.office.provisioning.adapter.out.persistence.stock;

import org.jspecify.annotations.NullMarked;
