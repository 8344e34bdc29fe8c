package org.diglot.page;

import java.util.List;
import java.util.Optional;

import org.diglot.site.Address;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.databind.json.JsonMapper;

/// The first results of a search for a script that shows them while the reader types.
///
/// @param said how many there are, in words
/// @param others what is found in other languages
/// @param all permalink of the page with all results
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record HitList(String query, @JsonInclude int count, String said, Optional<String> partly, List<Item> hits,
        Optional<Better> better, List<Group> others, String all) {
    private static final int MOST = 8;
    private static final int OTHERS = 3;
    private static final JsonMapper JSON = JsonMapper.shared();

    /// @param lang the code of a foreign run's language; left out in the language around it
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Run(String lang, List<Part> parts) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record Part(String text, boolean mark) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(String url, List<Run> title, List<Run> text, Optional<Leaf.Day> day, List<Run> category,
            Optional<Far> far) {}

    record Far(String url, String lang, String dir, List<Run> title) {}

    record Better(String url, String lang, String dir, List<Run> query) {}

    record Group(String lang, String dir, String said, List<Item> hits, String all) {}

    static byte[] json(Address.Hits asked, Site site, Framer framer) {
        Address.Search search = new Address.Search(asked.query(), asked.filter(), 1);
        Results results = Results.of(search, MOST, OTHERS, site, framer);
        return JSON.writeValueAsBytes(new HitList(asked.query(), results.count(), results.said(), results.partly(),
                results.hits().stream().map(HitList::item).toList(),
                results.better().map(better -> new Better(better.href(), better.leaf().lang(), better.leaf().dir(),
                        plain(better.query()))),
                results.others().stream().map(HitList::group).toList(),
                Permalinks.of(search, framer.near().language())));
    }

    private static Group group(HitGroup group) {
        return new Group(group.leaf().lang(), group.leaf().dir(), group.title(),
                group.hits().stream().map(HitList::item).toList(), group.all());
    }

    private static Item item(Hit hit) {
        return new Item(hit.href(), runs(hit.title()), runs(hit.text()), hit.day(),
                hit.category().map(category -> plain(category.name())).orElse(List.of()),
                hit.far().map(far -> new Far(far.href(), far.lang(), far.dir(), plain(far.name()))));
    }

    private static List<Run> runs(List<MarkedPiece> pieces) {
        return pieces.stream().map(piece -> new Run(piece.lang(),
                piece.parts().stream().map(part -> new Part(part.text(), part.marked())).toList())).toList();
    }

    private static List<Run> plain(List<Piece> pieces) {
        return pieces.stream().map(piece -> new Run(piece.lang(), List.of(new Part(piece.text(), false)))).toList();
    }
}
