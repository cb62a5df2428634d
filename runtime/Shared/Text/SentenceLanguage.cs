namespace CorpusSdk.Shared.Text;

/// <summary>The words of a language that tell whether a full stop ends a sentence. Lists are parted by spaces.</summary>
/// <remarks>
/// A short form in small letters stands for any case; one with a capital has it in texts, too, so that <c>Sen.</c> is one and <c>sen.</c>
/// is none. Words that are short forms and words of their own as often, such as <c>sun</c> and <c>sat</c>, are left out.
/// </remarks>
internal sealed class SentenceLanguage
{
    private const string Months = "Jan Feb Febr Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec";

    // Degrees, companies, addresses and the like, as they stand in texts of every language.
    private const string International = "Ph.D B.A M.A B.Sc M.Sc D.Phil M.Phil Ltd Inc Co Corp Bros Jr Sr GmbH Mio Mrd St Ste";

    private SentenceLanguage(params (Abbreviation Kind, string Words)[] abbreviations) => Abbreviations = abbreviations;

    public (Abbreviation Kind, string Words)[] Abbreviations { get; }

    public string Starters { get; private init; } = "";

    public string AfterClocks { get; private init; } = "";

    public bool HasOrdinals { get; private init; }

    public static SentenceLanguage English { get; } = new(
        (Abbreviation.Title, "Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Gen Gov Sen Rep Reps Sens Rev Hon Pres Supt Sgt Cpl Pvt Adm "
            + "Cmdr Cdr Capt Lt Maj "
            + "Brig Col Atty Det Insp Amb Msgr Fr Ven Mlle Mme Lieut Commr"),
        (Abbreviation.Within, "e.g i.e eg ie viz vs v cf ca approx incl esp"),
        (Abbreviation.Common, International + " " + Months + " co bros Tues Weds Thurs Esq Assn Assoc Dept Univ Inst Mfg Ind "
            + "Ave Blvd Rd Hwy Pkwy Mt Mtn Ft Pt "
            + "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt "
            + "Wash Wis Wyo Ont Que Alta Sask med misc min max avg temp intl natl dist i.v al et est govt"),
        (Abbreviation.BeforeCapital, "etc"),
        (Abbreviation.Number, "no nos nr n° № p pp fig figs vol vols sec secs ch chap art arts eq eqs ed eds op pt par para Rs "
            + "tel ext ver rs bk lib App Ex"),
        (Abbreviation.Clock, "a.m p.m"))
    {
        Starters = "I A An The This That These Those There Here He She It We You They My Your His Her Its Our Their "
            + "What Who Whom Whose Which When Where Why How If Although Though While Since Because Unless Until Whether As After Before "
            + "Once And But Or Nor So Yet For In On At By With From To Of Into Over Under During Between Among Through Without Within "
            + "Against About Despite Instead However Moreover Furthermore Meanwhile Nevertheless Therefore Thus Hence Then Now Today "
            + "Yesterday Tomorrow Still Also Only Even Just Not No Yes Nothing Nobody Nowhere Never Always Often Sometimes Perhaps Maybe "
            + "All Any Both Each Either Every Everyone Everything Few Many More Most Much Neither None Other Others Several Some Someone "
            + "Something Such Hundreds Thousands Millions Billions Dozens Is Are Was Were Am Be Do Does Did Has Have Had Can Could Will "
            + "Would Shall Should May Might Must Let Don Didn Doesn Isn Wasn Please",
        AfterClocks = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tues Wed Thurs Fri Sat Sun January February "
            + "March April May June "
            + "July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec "
            + "ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST IST JST MSK "
            + "Eastern Central Mountain Pacific Greenwich Moscow London Beijing Tokyo",
    };

    public static SentenceLanguage German { get; } = new(
        (Abbreviation.Title, "Hr Hrn Fr Frl Fa Dr Prof Dipl Ing Hl hl St Rev Mr Mrs"),
        (Abbreviation.Within, "bzw ca vgl sog z d.h z.B u.a i.d.R ggf evtl gegr geb gest inkl exkl zzgl bspw insb d.i o.g"),
        (Abbreviation.Common, International + " Jan Feb Febr Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez usw etc u.ä u.v.m Co KG "
            + "Str str Pl Tel Aufl Bd Bde Hrsg hrsg Jh Jhd Jhs "
            + "Min Std Sek Mo Di Mi Do Sa So Abt Abs Ber Bez Ges Reg Kap ff f a.D v.Chr n.Chr Chr u.U z.T i.A"),
        (Abbreviation.Number, "nr s abb tab art bd kap abs anm fig vol ziff"))
    {
        HasOrdinals = true,
        Starters = "Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Du Man Mein Dein Sein Unser Euer "
            + "In Im Am An Auf Aus Bei "
            + "Beim Bis Durch Für Gegen Mit Nach Ohne Seit Trotz Um Unter Über Vom Von Vor Während Wegen Zu Zum Zur Zwischen "
            + "Und Oder Aber Doch "
            + "Denn Sondern Wenn Als Dass Weil Obwohl Ob Damit Da Dann Daher Darum Deshalb Dennoch Jedoch So Auch Nur Noch "
            + "Schon Hier Dort Heute "
            + "Gestern Morgen Jetzt Nun Was Wer Wen Wem Wie Wo Wohin Woher Warum Wann Welche Welcher Welches Ja Nein Nicht "
            + "Nichts Kein Keine "
            + "Keiner Dieser Diese Dieses Diesen Diesem Jener Jene Jenes Jeder Jede Jedes Alle Alles Viele Einige Manche "
            + "Mehrere Beide Ist "
            + "Sind War Waren Hat Haben Hatte Wird Werden Wurde Kann Können Soll Muss Darf Zudem Außerdem Allerdings Inzwischen",
    };

    public static SentenceLanguage French { get; } = new(
        (Abbreviation.Title, "M MM Mme Mmes Mlle Mlles Dr Drs Pr Prof Me Mgr Gal Col Cdt Lt Sgt Vve"),
        (Abbreviation.Within, "cf c.-à-d c-à-d p.ex ex env v vs approx"),
        (Abbreviation.Common, International + " janv févr fév avr juil sept oct nov déc av apr J.-C boul bd tél dept dép éd "
            + "édit hab sq pl rte Cie Sté E.U etc s.a s.l min max"),
        (Abbreviation.Number, "no n° nos p pp art chap fig t vol al par tél"))
    {
        Starters = "Le La Les L Un Une Des Du De D Il Elle Ils Elles On Nous Vous Je J Tu Ce C Cet Cette Ces Ceci Cela Ça Celui "
            + "Celle Ceux Mon Ma Mes Son Sa "
            + "Ses Notre Nos Votre Vos Leur Leurs Mais Et Ou Donc Or Ni Car Dans En À Au Aux Pour Par Sur Sous Avec Sans Selon "
            + "Chez Entre Vers "
            + "Depuis Pendant Avant Après Dès Malgré Si S Quand Lorsque Comme Puisque Parce Bien Alors Ainsi Aussi Puis Enfin "
            + "Ensuite Cependant "
            + "Toutefois Pourtant Néanmoins Que Qu Qui Quoi Où Pourquoi Comment Quel Quelle Quels Quelles Oui Non Ne N Pas Rien "
            + "Personne Jamais "
            + "Toujours Aujourd Hier Demain Maintenant Ici Là Tout Tous Toute Toutes Chaque Plusieurs Certains Certaines "
            + "Quelques Beaucoup",
    };

    public static SentenceLanguage Spanish { get; } = new(
        (Abbreviation.Title, "Sr Sra Srta Sres Sras Dr Dra Dres D Da Dña Prof Profa Lic Ing Arq Gral Cnel Tte Cap Mons Pbro Fr "
            + "Sto Sta Excmo Ilmo Ud Uds Vd Vds"),
        (Abbreviation.Within, "p.ej ej cf aprox vs EE ca"),
        (Abbreviation.Common, International + " ene feb mar abr jun jul ago sept oct nov dic UU EE.UU Av Avda avda tel tfno Cía "
            + "Hnos S.A a.C d.C etc izq dcha máx mín núm depto prov Rep"),
        (Abbreviation.Number, "no n° nº núm pág págs p pp art arts cap fig t vol"))
    {
        Starters = "El La Los Las Lo Un Una Unos Unas Al Del Él Ella Ellos Ellas Ello Yo Tú Usted Ustedes Nosotros Nosotras "
            + "Esto Eso Esta Este Estos Estas Ese "
            + "Esa Esos Esas Aquel Aquella Mi Mis Tu Tus Su Sus Nuestro Nuestra Pero Y E O U Ni Sino Aunque Porque Pues En De "
            + "Con Por Para Sin "
            + "Sobre Según Entre Desde Hasta Hacia Durante Tras Ante Bajo A Si Cuando Como Mientras Donde Que Quien Quienes "
            + "Cual Qué Quién Cómo "
            + "Cuándo Dónde Cuál Cuánto Sí No Nada Nadie Nunca Siempre También Tampoco Además Entonces Luego Después Antes "
            + "Ahora Hoy Ayer Mañana "
            + "Aquí Allí Así Todo Todos Toda Todas Cada Muchos Muchas Algunos Algunas Varios Varias Otro Otra Otros Otras Es "
            + "Son Era Fue Fueron Ha Han Había Hay Se Le Les Me Nos",
    };

    public static SentenceLanguage Russian { get; } = new(
        (Abbreviation.Title, "ул пр просп пл пер бул д кв корп стр им проф акад доц ген полк кап св о преп митр архиеп о-в оз р "
            + "пос дер с гр тов"),
        (Abbreviation.Within, "т.е т.к т.н см ср напр т"),
        (Abbreviation.Common, "т.д т.п др пр проч и.о н.э э обл респ р-н ок англ нем фр лат рус янв февр мар апр июн июл авг "
            + "сент окт нояб дек тел Ph.D Inc Ltd Co Corp Dr Mr Mrs"),
        (Abbreviation.Number, "№ рис табл гл разд п пп ст ч"),
        (Abbreviation.Unit, "г гг в вв руб коп тыс млн млрд трлн км м см мм кг ч мин сек чел"))
    {
        Starters = "Он Она Оно Они Мы Вы Я Ты Это Этот Эта Эти Тот Та Те То Мой Моя Наш Наша Ваш Его Её Их Свой В Во На С Со По "
            + "Из У К Ко От До За О Об "
            + "Над Под При Про Для Без Через Между После Перед Во Но И А Или Да Если Когда Как Чтобы Хотя Потому Поэтому Однако "
            + "Зато Ведь "
            + "Что Кто Где Куда Откуда Почему Зачем Сколько Какой Какая Какие Так Такой Также Тоже Затем Потом Тогда Теперь "
            + "Сейчас Сегодня "
            + "Вчера Завтра Здесь Там Уже Ещё Еще Не Ни Нет Никто Ничто Ничего Все Всё Весь Вся Каждый Многие Некоторые "
            + "Несколько Был Была Были Было Есть",
    };
}
