import java.nio.file.*;
import java.util.*;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.*;

/** Searches the lines of one file for the queries of another with Lucene, as OtherEngine.cs says. */
class LuceneSearch {
    public static void main(String[] args) throws Exception {
        List<String> texts = Files.readAllLines(Path.of(args[0]));
        List<Query> queries = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[1]))) queries.add(query(line.split("\t")));
        int rounds = Integer.parseInt(args[2]);

        long started = System.nanoTime();
        Directory directory = new MMapDirectory(Path.of(args[3]));
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer(CharArraySet.EMPTY_SET)))) {
            texts.parallelStream().forEach(text -> add(writer, text));
            writer.commit();
            double built = (System.nanoTime() - started) / 1e6;
            writer.forceMerge(1);
            writer.commit();
            System.out.print(built);
        }

        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(new BM25Similarity(1.2f, 0.75f));
        searcher.setQueryCache(null);
        double[][] times = new double[queries.size()][rounds];
        for (int round = -100; round < rounds; round++) {
            for (int i = 0; i < times.length; i++) {
                long start = System.nanoTime();
                searcher.search(queries.get(i), 10);
                if (round >= 0) times[i][round] = (System.nanoTime() - start) / 1e6;
            }
        }

        double[] medians = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            Arrays.sort(times[i]);
            medians[i] = times[i][rounds / 2];
        }

        Arrays.sort(medians);
        System.out.println(" " + at(medians, 0.5) + " " + at(medians, 0.99));
    }

    private static double at(double[] sorted, double part) { return sorted[(int) Math.ceil(part * sorted.length) - 1]; }

    private static void add(IndexWriter writer, String text) {
        Document document = new Document();
        document.add(new TextField("body", text, Field.Store.NO));
        try {
            writer.addDocument(document);
        } catch (java.io.IOException error) {
            throw new java.io.UncheckedIOException(error);
        }
    }

    private static Query query(String[] line) {
        String[] words = line[1].split(" ");
        if (line[0].equals("Phrase")) return new PhraseQuery("body", words);
        BooleanQuery.Builder group = new BooleanQuery.Builder();
        for (String word : words) {
            group.add(new TermQuery(new Term("body", word)), line[0].equals("All") ? BooleanClause.Occur.MUST : BooleanClause.Occur.SHOULD);
        }

        return group.build();
    }
}
