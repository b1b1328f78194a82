@NullMarked
package com.ooma.office.support.adapter.out.persistence.company;

import org.jspecify.annotations.NullMarked;
