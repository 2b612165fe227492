namespace LoopbaanBot.Benchmarks.Talks;

/// <summary>One person's turns of one kind.</summary>
internal abstract class Talk(Person person) : ILane
{
    protected Person Person { get; } = person;

    /// <summary>False while the talk is still on its way to the turns that are measured.</summary>
    public virtual bool IsReady => true;

    public abstract byte[] Next();

    public abstract void Hear(byte[] answer);
}

/// <summary>One typed word, one posted card; one read and no write.</summary>
internal sealed class MenuTalk(Person person) : Talk(person)
{
    public override byte[] Next() => Person.Types("menu");

    public override void Hear(byte[] answer) { }
}
