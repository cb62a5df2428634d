using CorpusSdk.Tests.Fixtures;

using CsCheck;

namespace CorpusSdk.Tests.Splitting;

/// <summary>What counts as a sentence, and that none of a text is lost between two.</summary>
public sealed class SentencesTests
{
    private static readonly string[] Pieces =
        ["\n", "\n\n", " ", "\u3000", ".", "!", "?", "\u3002", "\u061F", "\u201D", ")", "a", "B", "Mr", "é", "界", "😀", "word"];

    private static readonly Gen<string> Texts =
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])
            .Array[0, 40].Select(string.Concat);

    [Theory]
    [InlineData("It rained. It stopped.", "It rained.|It stopped.")]
    [InlineData("Did it rain? It did! Good.", "Did it rain?|It did!|Good.")]
    [InlineData("No mark at the end", "No mark at the end")]
    [InlineData("Mr. Smith met Gen. Jones. They spoke.", "Mr. Smith met Gen. Jones.|They spoke.")]
    [InlineData("J. R. Hartley wrote it. He said so.", "J. R. Hartley wrote it.|He said so.")]
    [InlineData("The U.S. Navy sailed. It came back.", "The U.S. Navy sailed.|It came back.")]
    [InlineData("It opened on Dec. 22 in Rome. Rain fell.", "It opened on Dec. 22 in Rome.|Rain fell.")]
    [InlineData("He said \"Stop!\" and left. She stayed.", "He said \"Stop!\" and left.|She stayed.")]
    [InlineData("“It rains.” “So it does.”", "“It rains.”|“So it does.”")]
    [InlineData("It grew by 3.5 percent. Version 1.2.3 came out.", "It grew by 3.5 percent.|Version 1.2.3 came out.")]
    [InlineData("Well... maybe. Who knows?", "Well... maybe.|Who knows?")]
    [InlineData("(It rained.) It stopped.", "(It rained.)|It stopped.")]
    [InlineData("A line\nthat goes on. Another\nline.", "A line\nthat goes on.|Another\nline.")]
    [InlineData("雨が降った。止んだ！本当？", "雨が降った。|止んだ！|本当？")]
    [InlineData("「雨だ。」彼は言った。", "「雨だ。」|彼は言った。")]
    [InlineData("वर्षा हुई। वह रुकी।", "वर्षा हुई।|वह रुकी।")]
    [InlineData("هل تمطر؟ نعم.", "هل تمطر؟|نعم.")]
    // short forms
    [InlineData("He lives in the U.S. How about you?", "He lives in the U.S.|How about you?")]
    [InlineData("The U.S. Senate met in the U.S. The House did not.", "The U.S. Senate met in the U.S.|The House did not.")]
    [InlineData("Ask Briggs & Co. about it. Ask Pitt & Co. They know.", "Ask Briggs & Co. about it.|Ask Pitt & Co.|They know.")]
    [InlineData("See p. 5, Fig. 3 and Vol. IV. See No. 7. No. It is not.", "See p. 5, Fig. 3 and Vol. IV.|See No. 7.|No.|It is not.")]
    [InlineData("Bring e.g. Tea, i.e. Leaves, etc. Water is there.", "Bring e.g. Tea, i.e. Leaves, etc.|Water is there.")]
    [InlineData("You and I. Did Albert I. Jones come?", "You and I.|Did Albert I. Jones come?")]
    [InlineData("It was plan B. It worked. SEC. 12 SCOPE.", "It was plan B.|It worked.|SEC. 12 SCOPE.")]
    // times
    [InlineData("It leaves at 3 p.m. Friday. It came at 6 P.M. Travelers left.", "It leaves at 3 p.m. Friday.|It came at 6 P.M.|Travelers left.")]
    [InlineData("At 5 a.m. Mr. Hill left. He was back at 6 p.m. Mr. Hill slept.", "At 5 a.m. Mr. Hill left.|He was back at 6 p.m.|Mr. Hill slept.")]
    [InlineData("Call at 9 a.m. EST on Monday.", "Call at 9 a.m. EST on Monday.")]
    // names and addresses
    [InlineData("The Yahoo! Inc. office closed. I like Yahoo! It is old.", "The Yahoo! Inc. office closed.|I like Yahoo!|It is old.")]
    [InlineData("Write to jo@example.com. See www.example.com/a.html. Use System.Text.", "Write to jo@example.com.|See www.example.com/a.html.|Use System.Text.")]
    [InlineData("It said so. iPhone sales fell. It ran. e-mails came.", "It said so.|iPhone sales fell.|It ran. e-mails came.")]
    // ellipses
    [InlineData("I was ... well ... there. Then … nothing. Well… Maybe. So... She left.", "I was ... well ... there.|Then … nothing.|Well…|Maybe.|So...|She left.")]
    [InlineData("The thing is . . . I stayed. It ended . . . . Next came more.", "The thing is . . . I stayed.|It ended . . . .|Next came more.")]
    [InlineData("It grew weak. . . . The use was kept. . . .", "It grew weak.|. . . The use was kept. . . .")]
    // quotations and parentheses
    [InlineData("“I came. I saw.” He left. „Das ist gut.“ »Komm! Geh!« He went.", "“I came. I saw.”|He left.|„Das ist gut.“|»Komm! Geh!«|He went.")]
    [InlineData("« Ça va ? Oui ! » Elle partit. ‹Oui.› Il dit «Non.» et partit.", "« Ça va ? Oui ! »|Elle partit.|‹Oui.›|Il dit «Non.» et partit.")]
    [InlineData("'Well? Go!' thought Alice. She didn't. The dogs' tails wagged.", "'Well? Go!' thought Alice.|She didn't.|The dogs' tails wagged.")]
    [InlineData("\"Oh!\" (She ran.) \"He came.\" He (it was late. Very.) slept.", "\"Oh!\"|(She ran.)|\"He came.\"|He (it was late. Very.) slept.")]
    [InlineData("\"It has no end. It goes on.", "\"It has no end.|It goes on.")]
    [InlineData("「一。二。」と言った。『三。』四。", "「一。二。」と言った。|『三。』|四。")]
    [InlineData("*It rained.* _It stopped._ **Done.** Go.", "*It rained.*|_It stopped._|**Done.**|Go.")]
    // notes
    [InlineData("It was so.[1][2] The end (type 2).10 This is new.³ Last.", "It was so.[1][2]|The end (type 2).10|This is new.³|Last.")]
    // lists
    [InlineData("1. The first 2. The second 3. The third", "1. The first|2. The second|3. The third")]
    [InlineData("a) here it is b) another\nThey left. c) more", "a) here it is|b) another|They left.|c) more")]
    [InlineData("• One • Two • Three", "• One|• Two|• Three")]
    [InlineData("1.) One. 2.) Two 3.) Three", "1.) One.|2.) Two|3.) Three")]
    [InlineData("contact manager\nevents\nfeatures and more", "contact manager|events|features and more")]
    // no space
    [InlineData("Hello world.The end came.Mr. Hill left. See a.The b", "Hello world.|The end came.|Mr. Hill left.|See a.The b")]
    // other scripts
    [InlineData("یہ ایک ہے۔یہ دو ہے۔ आया। गया॥ 止んだ｡終わり！？", "یہ ایک ہے۔|یہ دو ہے۔|आया।|गया॥|止んだ｡|終わり！？")]
    [InlineData("Հայերեն է։ Այո։ የአማርኛ ነው። አዎ።", "Հայերեն է։|Այո։|የአማርኛ ነው።|አዎ።")]
    [InlineData("Really?! Yes!! Unbelievable??!?! It is -- if I may say so? -- odd.", "Really?!|Yes!!|Unbelievable??!?!|It is -- if I may say so? -- odd.")]
    public void Sentences_end_at_their_marks(string body, string expected) => Assert.Equal(expected.Split('|'), Of(body));

    [Theory]
    [InlineData("de", "Am 3. Oktober kam z. B. Dr. Meier. Er ging bis zum 5. Dann usw. Die Fa. Held & Co. KG, d. h. Held.", "Am 3. Oktober kam z. B. Dr. Meier.|Er ging bis zum 5.|Dann usw.|Die Fa. Held & Co. KG, d. h. Held.")]
    [InlineData("de-AT", "Im 19. Jahrhundert war Karl V. Kaiser. Um 1900 bzw. 1901.", "Im 19. Jahrhundert war Karl V. Kaiser.|Um 1900 bzw. 1901.")]
    [InlineData("fr", "M. Dupont et Mme. Durand, cf. p. 5, av. J.-C. César. Il vint. L'an etc. Le soir.", "M. Dupont et Mme. Durand, cf. p. 5, av. J.-C. César.|Il vint.|L'an etc.|Le soir.")]
    [InlineData("es", "El Sr. García vive en EE. UU. desde 1990. ¿Cómo está? ¡Bien! P. ej. Ud. sabe.", "El Sr. García vive en EE. UU. desde 1990.|¿Cómo está?|¡Bien!|P. ej. Ud. sabe.")]
    [InlineData("ru", "Это было в 2021 г. Москва росла. Он жил в г. Москва, ул. Ленина, и т. д. Потом А. С. Пушкин писал. — Да! — сказал он. — Нет.", "Это было в 2021 г.|Москва росла.|Он жил в г. Москва, ул. Ленина, и т. д.|Потом А. С. Пушкин писал.|— Да! — сказал он.|— Нет.")]
    [InlineData("xx", "Mr. Hill left.", "Mr. Hill left.")]
    public void Short_forms_are_those_of_the_language(string language, string body, string expected)
    {
        Assert.Equal(expected.Split('|'), new Note(Notes.Note("a", body: body) with { Language = language }).Sentences.Select(Text));
        Assert.Equal(expected.Split('|'), SplitText.Of(body, new TextOptions { Language = language }).Sentences.Select(Text));
    }

    [Fact]
    public void Users_add_short_forms()
    {
        TextOptions options = new() { Abbreviations = ["Aufl.", "xyz", ""] };
        Note article = new(Notes.Note("a", body: "See Aufl. Two. XYZ. Text. So xyz. The end."));

        Assert.Equal(["See Aufl. Two.", "XYZ. Text.", "So xyz.", "The end."], article.Split(options).Sentences.Select(Text));
        Assert.Equal("See Aufl.", article.Sentences[0]);
        Assert.Throws<ArgumentNullException>(() => article.Split(null!));
        Assert.Throws<ArgumentNullException>(static () => SplitText.Of(null!));
        Assert.Empty(new TextOptions { Abbreviations = default }.Abbreviations);
    }

    [Fact]
    public void A_paragraph_ends_a_sentence() =>
        Assert.Equal(["A heading", "Text follows.", "More"], Of("A heading\n\n  Text follows. More\n"));

    [Fact]
    public void A_body_without_text_has_none()
    {
        Assert.Empty(Of(""));
        Assert.Empty(Of(" \n\n"));
    }

    [Fact]
    public void They_are_computed_once()
    {
        Note article = new(Notes.Note("a", body: "One. Two."));

        Assert.Same(article.Sentences, article.Sentences);
    }

    [Fact]
    public void They_hold_every_character_but_white_space() => Texts.Sample(text =>
    {
        string[] sentences = Of(text);

        Assert.Equal(Inked(text), Inked(string.Concat(sentences)));
        Assert.All(sentences, static sentence => Assert.Equal(sentence.Trim(), sentence));
        Assert.DoesNotContain("", sentences);
    });

    private static string[] Of(string body) => [.. new Note(Notes.Note("a", body: body)).Sentences.Select(Text)];

    private static string Text(TextPart part) => part;

    private static string Inked(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
