package org.satyapan.linkage.compare;

/**
 * Classes of pairs that are no match and yet agree on much.
 */
public enum Rival {

	/** Members of a family, firms under one roof: the same place, another name. */
	RELATED,
	/** Branches of a firm, its old and its new address: the same name, another place. */
	BRANCHES

}
