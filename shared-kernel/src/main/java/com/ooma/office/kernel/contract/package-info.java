/// Event records, one package for each producing service, and nothing else: the language the
/// services share. Only messaging adapters use them.
@NullMarked
package com.ooma.office.kernel.contract;

import org.jspecify.annotations.NullMarked;
