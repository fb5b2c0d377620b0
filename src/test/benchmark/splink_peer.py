"""Links two lists of premises with Splink, as a peer to measure against.

    python splink_peer.py DIR [--threads 2] [--links LINKS.csv]

DIR holds left.csv, right.csv and truth.csv as `generate --link-lists` writes them. The time
runs from the CSV files to the CSV of links, training included; importing the libraries and
evaluating are not counted. Prints one line of JSON. No part of the product or of its tests.
"""

import argparse
import json
import resource
import time

import duckdb
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

# What an expert does with such lists before Splink sees them: lower case, no titles, no legal
# forms, a person's words in one order, telephones as sets of the last ten digits (with lists
# of suffixes such as 9811415831-37), and the numbers of an address in columns.
MACROS = r"""
create macro bare(text) as nullif(trim(regexp_replace(lower(text), '[^a-z0-9\x{0900}-\x{097f}]+', ' ', 'g')), '');
create macro person_name(text) as array_to_string(list_sort(string_split(nullif(trim(regexp_replace(bare(text),
    '^(shri|smt|sh|mr|mrs|ms|श्रीमती|श्री) ', '')), ''), ' ')), ' ');
create macro firm_name(text) as nullif(trim(regexp_replace(regexp_replace(regexp_replace(
    regexp_replace(bare(text), '^(m s|मै) ', ''),
    ' (private limited|pvt ltd|pvt limited|p ltd|p limited|llp|प्रा लि|प्राइवेट लिमिटेड|एलएलपी)$', ''),
    ' info tech$', ' infotech'), ' center$', ' centre')), '');
create macro phone_list(text) as list_distinct(list_filter(flatten(list_transform(string_split(text, ';'), lambda cell:
    case when regexp_matches(cell, '[0-9]{7}-[0-9]{2}$')
        then [right(regexp_replace(left(cell, -3), '[^0-9]', '', 'g'), 10),
            right(regexp_replace(left(cell, -5) || right(cell, 2), '[^0-9]', '', 'g'), 10)]
        else [right(regexp_replace(cell, '[^0-9]', '', 'g'), 10)] end)), lambda number: length(number) = 10));
create macro plot_of(text) as nullif(regexp_extract(text,
    '(?:^| )(plot|p ?no|pl ?no|h ?no|house|प्लॉट|प्लाट|मकान|म नं)( no| नं)* ([a-z] )?([0-9]+)', 4), '');
create macro unit_of(text) as nullif(regexp_extract(text,
    '(?:^| )(unit|office|suite|shop|hash|यूनिट|ऑफिस|दुकान|शॉप)( no| नं)* ([0-9]+)', 3), '');
create macro building_of(text) as nullif(regexp_extract(text,
    '([^,]+ (tower|plaza|complex|chambers|square|heights|arcade))', 1), '');
create macro area_of(text) as regexp_extract(text,
    '(?:^| )(sector|sect|sec|phase|ph|सेक्टर|सैक्टर|सै|फेज|फेस) ?([0-9]+|vi|iv|v|iii|ii|i)(?: |$)', 2);
create macro arabic(number) as case number when '' then null when 'i' then '1' when 'ii' then '2'
    when 'iii' then '3' when 'iv' then '4' when 'v' then '5' when 'vi' then '6' else number end;
create macro western(text) as translate(text, '०१२३४५६७८९', '0123456789');
create macro number_only(text) as nullif(regexp_replace(lower(text), '[^a-z0-9]', '', 'g'), '');
"""

PREPARED = r"""
create table {side} as
with whole as (
    select *, western(lower(concat_ws(', ', address, locality, city))) as place
    from read_csv('{file}', all_varchar = true, header = true)
), cleaned as (
    select *, bare(replace(place, '#', 'hash ')) as plain, firm_name(name) as firm, phone_list(phone) as numbers
    from whole
)
select id as unique_id, replace(firm, ' ', '') as name, person_name(person) as person,
    person_name(relative_name) as relative, numbers as phones, numbers[1] as phone,
    plot_of(plain) as plot, unit_of(plain) as unit, trim(building_of(place)) as building,
    arabic(area_of(plain)) as area, nullif(pin, '') as pin, nullif(lower(email), '') as email,
    number_only(registration_no) as registration, number_only(gstin) as gstin, number_only(cin) as cin
from cleaned
"""

RULES = [
    block_on("registration"),
    block_on("phones", arrays_to_explode=["phones"]),
    block_on("gstin"),
    block_on("name", "area"),
    block_on("person", "area"),
    block_on("plot", "area", "unit"),
    block_on("plot", "area", "substr(name, 1, 2)"),
    block_on("plot", "area", "substr(person, 1, 2)"),
    block_on("building", "unit"),
]


def text(column, *thresholds, frequencies=True):
    """Exact, then falling Jaro-Winkler similarities."""
    return cl.CustomComparison(
        output_column_name=column,
        comparison_levels=[
            cll.NullLevel(column),
            cll.ExactMatchLevel(column, term_frequency_adjustments=frequencies),
            *[cll.JaroWinklerLevel(column, threshold) for threshold in thresholds],
            cll.ElseLevel(),
        ],
    )


def levels(name, *conditions):
    """A comparison over several columns: missing, then each condition, then anything else."""
    missing, *agreeing = conditions
    return cl.CustomComparison(
        output_column_name=name,
        comparison_levels=[
            cll.CustomLevel(missing).configure(is_null_level=True),
            *[cll.CustomLevel(condition) for condition in agreeing],
            cll.ElseLevel(),
        ],
    )


PHONES = cl.CustomComparison(
    output_column_name="phones",
    comparison_levels=[
        cll.NullLevel("phone"),
        cll.ExactMatchLevel("phone", term_frequency_adjustments=True),
        cll.ArrayIntersectLevel("phones", 1),
        cll.ElseLevel(),
    ],
)

# What goes together is one comparison, as Splink takes its comparisons for independent.
SAME_BUILDING = "(plot_l = plot_r or jaro_winkler_similarity(building_l, building_r) >= 0.92)"

PREMISES = levels(
    "premises",
    "(plot_l is null or plot_r is null) and (building_l is null or building_r is null)",
    f"{SAME_BUILDING} and unit_l = unit_r",
    f"{SAME_BUILDING} and (unit_l is null or unit_r is null)",
    SAME_BUILDING,
    "unit_l = unit_r",
)

AREA = levels(
    "area",
    "(area_l is null or area_r is null) and (pin_l is null or pin_r is null)",
    "area_l = area_r and pin_l = pin_r",
    "area_l = area_r",
    "pin_l = pin_r",
)

FIRM_NUMBERS = levels(
    "firm_numbers",
    "(gstin_l is null or gstin_r is null) and (cin_l is null or cin_r is null) and (email_l is null or email_r is null)",
    "gstin_l = gstin_r or cin_l = cin_r",
    "email_l = email_r",
)

COMPARISONS = [
    text("name", 0.95, 0.88, 0.8),
    text("person", 0.95, 0.85),
    text("relative", 0.9),
    PHONES,
    PREMISES,
    AREA,
    cl.ExactMatch("registration"),
    FIRM_NUMBERS,
]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--links", default="/dev/null")
    options = parser.parse_args()
    began = time.monotonic()
    connection = duckdb.connect(config={"threads": options.threads})
    connection.execute(MACROS)
    for side in ("left", "right"):
        connection.execute(PREPARED.format(side=f"{side}_list", file=f"{options.folder}/{side}.csv"))
    predictions = predict(connection)
    connection.execute(
        f"copy (select unique_id_l, unique_id_r, match_weight, match_probability from {predictions}"
        f" where match_probability >= 0.5 order by all) to '{options.links}' (header)"
    )
    seconds = time.monotonic() - began
    usage = resource.getrusage(resource.RUSAGE_SELF)
    figures = {
        "seconds": round(seconds, 1),
        "cpu_seconds": round(usage.ru_utime + usage.ru_stime, 1),
        "peak_megabytes": usage.ru_maxrss // 1024,
    }
    print(json.dumps(figures | accuracy(connection, predictions, f"{options.folder}/truth.csv")))


def predict(connection):
    """Trains without labels and returns the name of the table of pairs."""
    database = DuckDBAPI(connection)
    settings = SettingsCreator(
        link_type="link_only",
        comparisons=COMPARISONS,
        blocking_rules_to_generate_predictions=RULES,
        retain_matching_columns=False,
    )
    linker = Linker([database.register("left_list"), database.register("right_list")], settings, log_level=40)
    training = linker.training
    training.estimate_probability_two_random_records_match(
        [block_on("registration"), block_on("name", "plot"), block_on("phone", "unit")], recall=0.85
    )
    training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for rule in (block_on("name", "area"), block_on("phone"), block_on("plot", "unit")):
        training.estimate_parameters_using_expectation_maximisation(rule, record_sample_proportion=1.0, max_pairs=3e5)
    return linker.inference.predict(threshold_match_probability=0.001).physical_name


def accuracy(connection, predictions, truth):
    connection.execute(
        "create table truth as select left_id, right_id from read_csv(?, all_varchar = true, header = true)", [truth]
    )
    connection.execute(
        f"""
        create table judged as
        select p.unique_id_l as l, p.unique_id_r as r, match_weight as w, match_probability as p,
            t.left_id is not null as correct,
            row_number() over (partition by unique_id_l order by match_weight desc, unique_id_r) = 1
                and row_number() over (partition by unique_id_r order by match_weight desc, unique_id_l) = 1 as mutual
        from {predictions} p left join truth t on t.left_id = unique_id_l and t.right_id = unique_id_r
        """
    )
    wanted = connection.execute("select count(*) from truth").fetchone()[0]

    def scores(condition):
        found, correct = connection.execute(
            f"select count(*), coalesce(sum(correct::int), 0) from judged where {condition}"
        ).fetchone()
        return {
            "precision": round(correct / max(found, 1), 4),
            "recall": round(correct / wanted, 4),
            "f1": round(2 * correct / (found + wanted), 4),
        }

    def best(condition):
        threshold, f1 = connection.execute(
            f"""
            select w, 2.0 * sum(correct::int) over falling / (count(*) over falling + {wanted}) as f1
            from judged where {condition} window falling as (order by w desc) order by f1 desc limit 1
            """
        ).fetchone()
        return {"weight": round(threshold, 2), "f1": round(f1, 4)}

    rules = " or ".join(
        [
            "l.registration = r.registration",
            "list_has_any(l.phones, r.phones)",
            "l.gstin = r.gstin",
            "(l.name = r.name and l.area = r.area)",
            "(l.person = r.person and l.area = r.area)",
            "(l.plot = r.plot and l.area = r.area and (l.unit = r.unit"
            " or substr(l.name, 1, 2) = substr(r.name, 1, 2) or substr(l.person, 1, 2) = substr(r.person, 1, 2)))",
            "(l.building = r.building and l.unit = r.unit)",
        ]
    )
    candidates = connection.execute(
        f"""
        select count(*) from truth join left_list l on l.unique_id = left_id
        join right_list r on r.unique_id = right_id where {rules}
        """
    ).fetchone()[0]
    return {
        "candidate_recall": round(candidates / wanted, 4),
        "half": scores("p >= 0.5"),
        "mutual_best": scores("p >= 0.5 and mutual"),
        "best_threshold": best("true"),
        "best_threshold_mutual": best("mutual"),
    }


if __name__ == "__main__":
    main()
