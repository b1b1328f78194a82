@NullMarked
package com.ooma.office.support.adapter.out.persistence.casefile;

import org.jspecify.annotations.NullMarked;
