using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Charts;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Images;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Tables;
using LoopbaanBot.AdaptiveCards.Text;

namespace LoopbaanBot.Tests.Conversation.Terminal.Cards;

public sealed class CardDrawingTests
{
    [Fact]
    public void Text_is_broken_at_spaces_and_stands_apart_from_its_heading() =>
        Drawn
            .Card(
                new AdaptiveTextBlock("Kop") { Style = AdaptiveTextBlockStyle.Heading },
                new AdaptiveTextBlock("Een zin die langer is dan een regel.")
            )
            .Text(width: 20)
            .ShouldBe("Kop\n\nEen zin die langer\nis dan een regel.");

    [Fact]
    public void A_word_that_is_longer_than_a_line_is_broken_and_an_emoji_is_not() =>
        Drawn.Card(new AdaptiveTextBlock("lesuitvaller🙂🙂")).Text(width: 5).ShouldBe("lesui\ntvall\ner🙂\n🙂");

    [Fact]
    public void Markdown_of_ours_is_taken_away() =>
        Drawn
            .Card(new AdaptiveTextBlock("Kijk **goed** naar [de site](https://example.org/a) van A\\*B."))
            .Text()
            .ShouldBe("Kijk goed naar de site (https://example.org/a) van A*B.");

    [Fact]
    public void Words_of_a_person_stay_as_they_are() =>
        Drawn
            .Card(new AdaptiveRichTextBlock("Ik **denk** [dus](x) \\* ik ben"))
            .Text()
            .ShouldBe("Ik **denk** [dus](x) \\* ik ben");

    [Fact]
    public void Words_of_a_person_do_not_steer_the_terminal() =>
        Drawn
            .Card(new AdaptiveRichTextBlock("rood \e[31m\a\tklaar\nnieuwe regel"))
            .Text()
            .ShouldBe("rood [31m klaar\nnieuwe regel");

    [Fact]
    public void Facts_are_lines() =>
        Drawn
            .Card(new AdaptiveFactSet(new AdaptiveFact("Sector", "vo"), new AdaptiveFact("Fase", "ervaren")))
            .Text()
            .ShouldBe("Sector: vo\nFase: ervaren");

    [Fact]
    public void Columns_stand_beside_each_other_where_they_fit()
    {
        var card = Drawn.Card(
            new AdaptiveColumnSet(
                new AdaptiveColumn(new AdaptiveTextBlock("links")),
                new AdaptiveColumn(new AdaptiveTextBlock("weg")) { IsVisible = false },
                new AdaptiveColumn(new AdaptiveTextBlock("rechts"))
            )
        );

        card.Text(width: 40).ShouldBe("links   rechts");
        card.Text(width: 10).ShouldBe("links\nrechts");
    }

    [Fact]
    public void A_table_is_aligned_where_it_fits()
    {
        var card = Drawn.Card(
            new AdaptiveTable(Row("Wie", "Rol"), Row("Sanne", "leraar"), Row("Jo", "schoolleider"))
            {
                Columns = [new AdaptiveTableColumnDefinition(), new AdaptiveTableColumnDefinition()],
            }
        );

        card.Text(width: 40).ShouldBe("Wie    Rol\nSanne  leraar\nJo     schoolleider");
        card.Text(width: 18).ShouldBe("Wie · Rol\nSanne · leraar\nJo · schoolleider");
    }

    [Fact]
    public void A_picture_is_told() =>
        Drawn
            .Card(new AdaptiveImage("https://example.org/a.png", "Een weg met bochten"))
            .Text()
            .ShouldBe("Afbeelding: Een weg met bochten");

    [Fact]
    public void A_chart_is_drawn_as_its_fallback() =>
        Drawn
            .Card(new AdaptivePieChart("Antwoorden", [], new AdaptiveTextBlock("3 ja, 2 nee")))
            .Text()
            .ShouldBe("3 ja, 2 nee");

    [Fact]
    public void A_field_shows_its_label_and_what_stands_in_it()
    {
        Drawn
            .Card(new AdaptiveTextInput("a") { Label = "Je antwoord", Placeholder = "Een zin" })
            .Text()
            .ShouldBe("Je antwoord:\n  Een zin");
        Drawn
            .Card(new AdaptiveTextInput("a") { Label = "Als:", Value = "de bel gaat" })
            .Text()
            .ShouldBe("Als:\n  de bel gaat");
    }

    [Fact]
    public void Choices_stand_below_each_other_and_the_chosen_one_is_marked() =>
        Drawn
            .Card(Choice("journal", "b", ("Een hele lange titel", "a"), ("Nog zo een lange titel", "b")))
            .Text(width: 40)
            .ShouldBe("Kies:\n  ○ Een hele lange titel\n  ● Nog zo een lange titel");

    [Fact]
    public void Short_choices_stand_on_one_line() =>
        Drawn.Card(Choice("scale", null, ("1", "1"), ("2", "2"), ("3", "3"))).Text().ShouldBe("Kies:\n  ○ 1  ○ 2  ○ 3");

    [Fact]
    public void A_tick_box_is_a_yes_or_a_no() =>
        Drawn.Card(new AdaptiveToggleInput("share", "Deel dit")).Text().ShouldBe("Deel dit:\n  ○ Ja  ● Nee");

    [Fact]
    public void Hidden_help_appears_when_it_is_asked_for_and_goes_again()
    {
        var card = Drawn.Card(
            new AdaptiveTextBlock("Vraag"),
            new AdaptiveContainer(new AdaptiveTextBlock("Uitleg")) { Id = "help", IsVisible = false },
            new AdaptiveContainer(new AdaptiveTextBlock("Help"))
            {
                SelectAction = new AdaptiveToggleVisibilityAction("Help", new AdaptiveTargetElement("help")),
            }
        );

        var help = card.Buttons.ShouldHaveSingleItem();
        card.Text().ShouldBe("Vraag");
        card.Toggle(help);
        card.Text().ShouldBe("Vraag\nUitleg");
        card.Toggle(help);
        card.Text().ShouldBe("Vraag");
    }

    [Fact]
    public void Something_unknown_is_left_out() =>
        Drawn
            .Card("""{"body":[{"type":"Hologram","items":3},{"type":"TextBlock","text":"over"},7]}""")
            .Text()
            .ShouldBe("over");

    private static AdaptiveTableRow Row(params string[] cells) =>
        new([.. cells.Select(cell => new AdaptiveTableCell(new AdaptiveTextBlock(cell)))]);

    private static AdaptiveChoiceSetInput Choice(
        string id,
        string? value,
        params (string Title, string Value)[] choices
    ) =>
        new(id)
        {
            Label = "Kies",
            Value = value,
            Choices = [.. choices.Select(choice => new AdaptiveChoice(choice.Title, choice.Value))],
        };
}
