@NullMarked
package com.ooma.office.support.adapter.out.persistence.reply;

import org.jspecify.annotations.NullMarked;
