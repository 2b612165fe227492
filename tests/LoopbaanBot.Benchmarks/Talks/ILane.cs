namespace LoopbaanBot.Benchmarks.Talks;

/// <summary>Turns that come one after another, as over one connection.</summary>
internal interface ILane
{
    byte[] Next();

    void Hear(byte[] answer);
}
