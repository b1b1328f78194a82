@NullMarked
package com.ooma.office.support.adapter.out.persistence.punctuality;

import org.jspecify.annotations.NullMarked;
