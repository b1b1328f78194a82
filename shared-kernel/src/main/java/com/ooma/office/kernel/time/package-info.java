/// The product's clock, how a sandbox moves it, and what is done because time passes.
package com.ooma.office.kernel.time;
